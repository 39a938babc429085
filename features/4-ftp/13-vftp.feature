@E-10 @E-132 @E-133
Feature: #VFTP: the FTP parameters

  How files are fetched and sent.

  Rule: AT#VFTP shows the value of each of its parameters

    @BV
    Scenario Outline: AT#VFTP shows <line>
      Given the host has set `<setting>`
      When the host issues `AT#VFTP`
      Then among the lines reported is `<line>`

      Examples:
        | id         | covers  | setting                      | line                        |
        | T-4-07.r01 | R-4-016 | AT#FTPSERV="ftp.example.org" | #FTPSERV: "ftp.example.org" |
        | T-4-07.r02 | R-4-003 | AT#FTPPORT=2121              | #FTPPORT: 2121              |
        | T-4-07.r03 | R-4-020 | AT#FTPUN="ftpun.tell"        | #FTPUN: "ftpun.tell"        |
        | T-4-07.r04 | R-4-023 | AT#FTPPW="ftppw.tell"        | #FTPPW: "ftppw.tell"        |
        | T-4-07.r05 | R-4-027 | AT#FTPGETFILENAME="get.txt"  | #FTPGETFILENAME: "get.txt"  |
        | T-4-07.r06 | R-4-030 | AT#FTPGETPATH="/get/list"    | #FTPGETPATH: "/get/list"    |
        | T-4-07.r07 | R-4-034 | AT#FTPPUTFILENAME="put.txt"  | #FTPPUTFILENAME: "put.txt"  |
        | T-4-07.r08 | R-4-037 | AT#FTPPUTPATH="/put/list"    | #FTPPUTPATH: "/put/list"    |
        | T-4-07.r09 | R-4-011 | AT#FTPTYPE=A                 | #FTPTYPE: A                 |
        | T-4-07.r10 | R-4-007 | AT#FTPMODE=1                 | #FTPMODE: 1                 |

  Rule: AT#VFTP reports FTPGETFILENAME, FTPGETPATH, FTPMODE, FTPPORT, FTPPUTFILENAME, FTPPUTPATH, FTPPW, FTPSERV, FTPTYPE and FTPUN, in this order, and answers OK

    @T-4-08.r01 @R-4-056 @T-B-09.r03 @T-B-09.r04 @R-B-044 @BV @E-19 @E-20 @E-134 @E-147
    Scenario: AT#VFTP with the values of the manual
      Given the host has set:
        | AT#FTPGETFILENAME=""             |
        | AT#FTPGETPATH="."                |
        | AT#FTPMODE=0                     |
        | AT#FTPPORT=21                    |
        | AT#FTPPUTFILENAME="Testseb3.txt" |
        | AT#FTPPUTPATH="."                |
        | AT#FTPPW="mypass"                |
        | AT#FTPSERV="mytestwebsite.com"   |
        | AT#FTPTYPE=I                     |
        | AT#FTPUN="myname"                |
      When the host issues `AT#VFTP`
      Then the modem reports:
        """
        #FTPGETFILENAME: ""
        #FTPGETPATH: "."
        #FTPMODE: 0
        #FTPPORT: 21
        #FTPPUTFILENAME: "Testseb3.txt"
        #FTPPUTPATH: "."
        #FTPPW: "mypass"
        #FTPSERV: "mytestwebsite.com"
        #FTPTYPE: I
        #FTPUN: "myname"
        """
      And the modem answers `OK`

    @R-4-056.tell @BV @E-147
    Scenario: AT#VFTP with a value of its own in every line
      Given the host has set:
        | AT#FTPGETFILENAME="get.txt"  |
        | AT#FTPGETPATH="/get/list"    |
        | AT#FTPMODE=1                 |
        | AT#FTPPORT=2121              |
        | AT#FTPPUTFILENAME="put.txt"  |
        | AT#FTPPUTPATH="/put/list"    |
        | AT#FTPPW="ftppw.tell"        |
        | AT#FTPSERV="ftp.example.org" |
        | AT#FTPTYPE=A                 |
        | AT#FTPUN="ftpun.tell"        |
      When the host issues `AT#VFTP`
      Then the modem reports:
        """
        #FTPGETFILENAME: "get.txt"
        #FTPGETPATH: "/get/list"
        #FTPMODE: 1
        #FTPPORT: 2121
        #FTPPUTFILENAME: "put.txt"
        #FTPPUTPATH: "/put/list"
        #FTPPW: "ftppw.tell"
        #FTPSERV: "ftp.example.org"
        #FTPTYPE: A
        #FTPUN: "ftpun.tell"
        """
      And the modem answers `OK`
