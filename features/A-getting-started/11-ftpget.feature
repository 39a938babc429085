@E-01 @E-10
Feature: AT#FTPGET: download a file from an FTP server

  The walkthrough: four settings, the data, and their end.

  Rule: Each setting of the walkthrough answers OK and reads back

    @BV
    Scenario Outline: <setting>
      Given `<before>` is answered `OK`
      When the host issues `<setting>`
      Then the modem answers `OK`
      And `<command>` reads `<line>`

      Examples:
        | id         | before                     | setting                         | command            | line                           |
        | T-A-11.r04 | AT#FTPGETFILENAME="before" | AT#FTPGETFILENAME="upload.text" | AT#FTPGETFILENAME? | #FTPGETFILENAME: "upload.text" |

      # Any name would do as well.
      @E-143
      Examples:
        | id         | before                      | setting                      | command     | line                        |
        | T-A-11.r01 | AT#FTPSERV="198.51.100.77" | AT#FTPSERV="pop3.domain.com" | AT#FTPSERV? | #FTPSERV: "pop3.domain.com" |

      # The walkthrough has blanks at the equals sign.
      @E-27
      Examples:
        | id         | before       | setting                | command   | line                  |
        | T-A-11.r02 | AT#FTPUN="x" | AT#FTPUN="ftlogin"     | AT#FTPUN? | #FTPUN: "ftlogin"     |
        | T-A-11.r03 | AT#FTPPW="x" | AT#FTPPW="ftppassword" | AT#FTPPW? | #FTPPW: "ftppassword" |

  Rule: With server, login, password and file name set AT#FTPGET gives the message, the content, an ETX and OK

    # The settings are written online, as the walkthrough has them; what they were before leads nowhere. It sets no path: the file
    # is where the login leads.
    Background:
      Given the host has set:
        | AT#FTPSERV="198.51.100.98"  |
        | AT#FTPPORT=21               |
        | AT#FTPUN="before"           |
        | AT#FTPPW="before"           |
        | AT#FTPMODE=1                |
        | AT#FTPTYPE=I                |
        | AT#FTPGETFILENAME="before"  |
        | AT#FTPGETPATH="."           |
        | AT#DNSSERV1="198.51.100.53" |
        | AT#DNSSERV2="198.51.100.54" |

    @T-A-11.r05 @R-A-015 @BV @needs-gprs-outcome @needs-routes @E-06 @E-135 @E-140 @E-143
    Scenario: The whole walkthrough
      Given the name servers:
        | 198.51.100.53 | pop3.domain.com | 198.51.100.22 |
        | 198.51.100.54 | pop3.domain.com | 198.51.100.22 |
      And the FTP server holds the file "/upload.text" with `Data[CR][LF]Data[ETX][CR][LF]`
      And the modem is connected over "GPRS"
      And `AT#FTPSERV="pop3.domain.com"` is answered `OK`
      And `AT#FTPUN="ftper"` is answered `OK`
      And `AT#FTPPW="ftpsecret"` is answered `OK`
      And `AT#FTPGETFILENAME="upload.text"` is answered `OK`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]Data[CR][LF]Data[DLE][ETX][CR][LF][ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 10 seconds
      And the network has seen:
        | ftp.at        | 198.51.100.22:21 |
        | ftp.user      | ftper            |
        | ftp.password  | ftpsecret        |
        | ftp.retrieved | /upload.text     |

    @R-A-015.gsm @BV @needs-dial-outcome @needs-ppp-peer @needs-routes @E-06 @E-135 @E-140
    Scenario: The whole walkthrough over GSM, with the echo of commands on
      Given the FTP server holds the file "/upload.text" with `Data[CR][LF]Data[CR][LF]`
      And the modem is connected over "GSM"
      And `AT#FTPSERV="ftp.example.org"` is answered `OK`
      And `AT#FTPUN="ftper"` is answered `OK`
      And `AT#FTPPW="ftpsecret"` is answered `OK`
      And `AT#FTPGETFILENAME="upload.text"` is answered `OK`
      And the host issues `ATE1`
      And the modem answers `OK`
      When the host writes `AT#FTPGET[CR]`
      Then the modem writes within 120 s `AT#FTPGET[CR][CR][LF]Ok_Info_DataBegin[CR][LF]Data[CR][LF]Data[CR][LF][ETX][CR][LF]OK[CR][LF]`

    @R-A-015.both @BV @needs-gprs-outcome @needs-routes @E-05 @E-06 @E-135 @E-139 @E-140
    Scenario: The file of the first walkthrough is fetched by the second one
      Given the host has set:
        | AT#FTPSERV="ftp.example.org"    |
        | AT#FTPUN="ftper"                |
        | AT#FTPPW="ftpsecret"            |
        | AT#FTPPUTFILENAME="upload.text" |
        | AT#FTPPUTPATH="."               |
        | AT#FTPGETFILENAME="upload.text" |
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `Data[DLE][DLE]Data[ETX]`
      And the modem answers within 60 s `OK`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]Data[DLE][DLE]Data[ETX][CR][LF]OK[CR][LF]`
