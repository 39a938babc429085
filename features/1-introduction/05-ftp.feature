@needs-routes
Feature: FTP among the protocols of the stack

  The stack speaks FTP to the server of the host's choice. For all that can be said of it see 11-ftpget.feature and
  12-ftpput.feature of chapter 4.

  Background:
    Given the host has set:
      | AT#FTPSERV="198.51.100.21"  |
      | AT#FTPPORT=21               |
      | AT#FTPUN="ftper"            |
      | AT#FTPPW="ftpsecret"        |
      | AT#FTPMODE=1                |
      | AT#FTPTYPE=I                |
      | AT#FTPGETFILENAME="back.txt" |
      | AT#FTPGETPATH="/in"         |
      | AT#FTPPUTFILENAME="back.txt" |
      | AT#FTPPUTPATH="/in"         |
    And the modem is connected over "GPRS"

  Rule: A server that speaks FTP takes files from the modem and gives files to it

    @T-1-01.r07 @BV @needs-gprs-outcome @E-01 @E-05 @E-139 @E-140
    Scenario: A file goes from the modem to an FTP server and comes back
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `There and back again.[CR][LF][ETX]`
      And the modem answers within 60 s `OK`
      And the FTP server's file "/in/back.txt" is `There and back again.[CR][LF]`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]There and back again.[CR][LF][ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.at        | 198.51.100.21:21, 198.51.100.21:21 |
        | ftp.stored    | /in/back.txt                       |
        | ftp.retrieved | /in/back.txt                       |
